import { testLooks } from "./testLooks";

testLooks("light");
