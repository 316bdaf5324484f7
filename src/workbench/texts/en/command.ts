/** What `npm run workbench` prints. */
export const command = {
  usage:
    "Usage: npm run workbench [-- OPTIONS]\n\nOpens the add-in in a spreadsheet page, without Excel.\n\n  --open FILE.xlsx        the workbook to open; the Kalmar example when left out\n  --language en|sv        language of the page and the add-in\n  --theme light|dark      colours\n  --port NUMBER           3000 when left out\n  --screenshot FILE.png   make a picture of the page through a browser without a window, and end",
  building: "Building the {product, select, addIn {add-in} other {workbench}} …",
  running: "The workbench is at {address} (stop it with Ctrl+C).",
  trust:
    "The browser warns of the certificate, which was made on this machine: continue, or trust {file} in the system's or browser's settings.",
  pictured: "{file} shows the workbench.",
  noSuchFile: "There is no file {file}.",
  badPort: "{port} is not a port: use a number from 1 to 65535.",
  badLanguage: "{language} is not a language of the workbench: use en or sv.",
  badTheme: "{theme} is not a theme of the workbench: use light or dark.",
  badOption: "Unknown option: {option}.",
  portInUse: "Port {port} is taken. Stop the other program, or choose another port with --port.",
  noBrowser: "No Chrome, Edge or Chromium was found. Install one, or name its program in KLIMAT_BROWSER.",
  buildFailed: "The {product, select, addIn {add-in} other {workbench}} could not be built:\n{output}",
} as const;
