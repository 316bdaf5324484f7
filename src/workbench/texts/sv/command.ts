import type { command as source } from "../en/command";

export const command: Record<keyof typeof source, string> = {
  usage:
    "Användning: npm run workbench [-- VAL]\n\nÖppnar tillägget i ett kalkylblad på en webbsida, utan Excel.\n\n  --open FIL.xlsx         arbetsboken som öppnas; annars exemplet Kalmar\n  --language en|sv        språk för sidan och tillägget\n  --theme light|dark      färger\n  --port NUMMER           annars 3000\n  --screenshot FIL.png    tar en bild av sidan med en webbläsare utan fönster och avslutar",
  building: "Bygger {product, select, addIn {tillägget} other {verkstaden}} …",
  running: "Verkstaden finns på {address} (stoppa den med Ctrl+C).",
  trust:
    "Webbläsaren varnar för certifikatet, som har gjorts på den här datorn: fortsätt, eller lita på {file} i systemets eller webbläsarens inställningar.",
  pictured: "{file} visar verkstaden.",
  noSuchFile: "Filen {file} finns inte.",
  badPort: "{port} är ingen port: ange ett tal från 1 till 65535.",
  badLanguage: "{language} är inget språk i verkstaden: ange en eller sv.",
  badTheme: "{theme} är inget tema i verkstaden: ange light eller dark.",
  badOption: "Okänt val: {option}.",
  portInUse: "Port {port} är upptagen. Stoppa det andra programmet eller välj en annan port med --port.",
  noBrowser:
    "Ingen Chrome, Edge eller Chromium hittades. Installera en, eller ange dess program i KLIMAT_BROWSER.",
  buildFailed: "{product, select, addIn {Tillägget} other {Verkstaden}} kunde inte byggas:\n{output}",
};
