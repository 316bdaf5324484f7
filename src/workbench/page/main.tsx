import { createRoot } from "react-dom/client";
import { Workbench } from "./Workbench";
import "./workbench.css";

const element = document.getElementById("page");
if (!element) throw new Error("The page has no place for the workbench.");
createRoot(element).render(<Workbench />);
