import { killEach } from "./killEach";

killEach(2);
