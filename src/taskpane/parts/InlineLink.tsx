import { Link, makeStyles } from "@fluentui/react-components";
import type { ComponentProps, ReactNode } from "react";

interface InlineLinkProps extends Pick<
  ComponentProps<typeof Link>,
  "aria-label" | "aria-describedby" | "children" | "disabledFocusable" | "ref"
> {
  readonly onClick: () => void;
}

const useStyles = makeStyles({
  /** A target of 24 px that keeps the line's height. */
  link: {
    display: "inline-block",
    paddingBlock: "4px",
    marginBlock: "-4px",
    fontSize: "inherit",
    lineHeight: "inherit",
    textAlign: "start",
    overflowWrap: "anywhere",
  },
});

/** Words in a running text that do something. */
export function InlineLink(props: InlineLinkProps): ReactNode {
  const styles = useStyles();
  return <Link as="button" inline className={styles.link} {...props} />;
}
