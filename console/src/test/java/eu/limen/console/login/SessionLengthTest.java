package eu.limen.console.login;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.console.running.Browser;
import eu.limen.console.running.RunningConsole;
import org.junit.jupiter.api.Test;

class SessionLengthTest {

    @Test
    void aSessionEndsHoweverMuchItIsUsed() {
        try (RunningConsole console = RunningConsole.start("limen.longest-session=0s")) {
            Browser officer = console.as("analyst-at");

            int later = officer.get("/api/v1/me").statusCode();

            assertThat(later).isEqualTo(401);
        }
    }
}
