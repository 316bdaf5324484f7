import { Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Finding } from "../../reading/reading";
import { NoFindings } from "../parts/NoFindings";
import { SeverityIcon } from "../parts/SeverityIcon";
import { groupFindings } from "../model/findings";
import { useServices } from "../services";

const useStyles = makeStyles({
  line: {
    ...typographyStyles.body1,
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
  },
  link: { minHeight: "24px" },
});

/** How much deserves a look, with the way there. */
export function FindingsLine({ findings }: { readonly findings: readonly Finding[] }): ReactNode {
  const styles = useStyles();
  const { translator, views } = useServices();
  const { text } = translator;
  const [gravest] = groupFindings(findings);
  if (!gravest) return <NoFindings />;
  return (
    <p className={styles.line}>
      <SeverityIcon severity={gravest.severity} />
      <Link
        as="button"
        className={styles.link}
        onClick={() => {
          views.show("findings");
        }}
      >
        {text("pane.findingsCount", { count: findings.length })}
      </Link>
    </p>
  );
}
