import { mount } from "svelte";
import App from "./App.svelte";
import { begin as beginRoutes } from "./routes/routes.svelte";
import { begin as beginSession } from "./session/session.svelte";
import { apply as applyTheme } from "./theme/theme.svelte";
import "./theme/tokens.css";
import "./theme/base.css";
import { begin as beginWords } from "./words/words.svelte";

applyTheme();
beginRoutes();
const asked = beginSession();
await beginWords();
const target = document.getElementById("console");
if (target) {
    mount(App, { target });
}
await asked;
