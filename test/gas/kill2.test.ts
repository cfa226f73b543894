import { killEach } from "./killEach";

killEach(1);
