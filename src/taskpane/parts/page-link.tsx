import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useServices } from "../services";

/** A link to a page of ours, which opens in the browser: the pane has no way back from another page. */
export function PageLink({ path, children }: { readonly path: string; readonly children: ReactNode }) {
  const { openPage } = useServices();
  return (
    <Link
      href={path}
      target="_blank"
      rel="noopener"
      onClick={(event) => {
        event.preventDefault();
        openPage(path);
      }}
    >
      {children}
    </Link>
  );
}
