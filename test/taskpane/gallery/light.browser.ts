import { testGallery } from "./gallery";

testGallery("light");
