import {
  Button,
  Field,
  FluentProvider,
  Image,
  makeStyles,
  Textarea,
  tokens,
  webLightTheme,
} from "@fluentui/react-components";
import { DesignIdeas24Regular, LockOpen24Regular, Ribbon24Regular } from "@fluentui/react-icons";
import { useState, type ReactNode } from "react";

const useStyles = makeStyles({
  page: { minHeight: "100vh" },
  centred: { display: "flex", flexDirection: "column", alignItems: "center", padding: "24px" },
  head: { backgroundColor: tokens.colorNeutralBackground3 },
  title: { fontSize: tokens.fontSizeHero900, color: tokens.colorNeutralForeground1 },
  item: { display: "flex", columnGap: "8px", fontSize: tokens.fontSizeBase300 },
});

/**
 * What Microsoft's template for task panes with React shows, as its documentation tells: a head with a logo, a list of
 * three lines with icons, and a field whose text a button puts into the document. It takes the same components from the
 * same packages as the template does, and nothing else of it.
 */
export function TemplatePane({ onInsert }: { readonly onInsert: (text: string) => void }): ReactNode {
  const styles = useStyles();
  const [text, setText] = useState("Text");
  return (
    <FluentProvider theme={webLightTheme} className={styles.page}>
      <header className={`${styles.centred} ${styles.head}`}>
        <Image width={90} height={90} src="logo.png" alt="Logo" />
        <h1 className={styles.title}>Hello</h1>
      </header>
      <ul className={styles.centred}>
        {[Ribbon24Regular, LockOpen24Regular, DesignIdeas24Regular].map((Icon, index) => (
          <li key={index} className={styles.item}>
            <Icon /> Line {index + 1}
          </li>
        ))}
      </ul>
      <div className={styles.centred}>
        <Field size="large" label="Text to insert">
          <Textarea
            size="large"
            value={text}
            onChange={(_, { value }) => {
              setText(value);
            }}
          />
        </Field>
        <Button
          appearance="primary"
          size="large"
          onClick={() => {
            onInsert(text);
          }}
        >
          Insert
        </Button>
      </div>
    </FluentProvider>
  );
}
