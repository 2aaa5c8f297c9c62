import type { components } from "../../api/described";

type Schemas = components["schemas"];

export type Source = Schemas["ShownSource"];
export type Silence = Schemas["ShownSilence"];
export type Completeness = Schemas["ShownCompleteness"];
export type Refusal = Schemas["ShownRefusal"];
export type Alarm = Schemas["Alarm"];
export type Unreadable = Schemas["ShownUnreadable"];
