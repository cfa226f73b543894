import { killEach } from "./killEach";

killEach(3);
