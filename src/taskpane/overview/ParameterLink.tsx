import { Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useParameterOpening } from "./opening";

interface ParameterLinkProps {
  /** As the assessment lists it. */
  readonly parameter: string;
  /** As it is shown. */
  readonly name: string;
}

const useStyles = makeStyles({
  /** A target of 24 px that keeps the line's height. */
  link: {
    ...typographyStyles.body1,
    display: "inline-block",
    paddingBlock: "2px",
    marginBlock: "-2px",
    textAlign: "start",
    overflowWrap: "anywhere",
    hyphens: "auto",
    color: tokens.colorNeutralForeground1,
    textDecorationLine: "underline",
    textDecorationColor: tokens.colorNeutralStroke1,
  },
});

/** A parameter's name; a click shows its criteria. */
export function ParameterLink({ parameter, name }: ParameterLinkProps): ReactNode {
  const styles = useStyles();
  const { open, openerOf } = useParameterOpening();
  return (
    <Link
      as="button"
      ref={openerOf(parameter)}
      className={styles.link}
      onClick={() => {
        open(parameter);
      }}
    >
      {name}
    </Link>
  );
}
