import { testGallery } from "./gallery";

testGallery("dark");
