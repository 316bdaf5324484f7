import { testLooks } from "./testLooks";

testLooks("dark");
