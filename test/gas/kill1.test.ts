import { killEach } from "./killEach";

killEach(0);
