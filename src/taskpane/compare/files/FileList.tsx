import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useState } from "react";
import type { ComparedFile } from "../../../session/comparedFiles";
import { MoreButton } from "../../parts/MoreButton";
import { FileItem } from "./FileItem";

interface FileListProps {
  readonly label: string;
  readonly files: readonly ComparedFile[];
  readonly onRemove: (id: string) => void;
}

/** A longer list starts with so many, and grows by so many at a time: there may be hundreds. */
const shownAtFirst = 3;
const shownMore = 50;

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
});

/** Files that were read, or that could not be, each with a button that takes it away. */
export function FileList({ label, files, onRemove }: FileListProps): ReactNode {
  const styles = useStyles();
  const [limit, setLimit] = useState(shownAtFirst);
  return (
    <div>
      <ul aria-label={label} className={styles.list}>
        {files.slice(0, limit).map((file) => (
          <FileItem
            key={file.id}
            file={file}
            onRemove={() => {
              onRemove(file.id);
            }}
          />
        ))}
      </ul>
      {files.length > shownAtFirst && (
        <MoreButton
          hidden={Math.max(0, files.length - limit)}
          step={shownMore}
          onMore={() => {
            setLimit(limit + shownMore);
          }}
          onFewer={() => {
            setLimit(shownAtFirst);
          }}
        />
      )}
    </div>
  );
}
