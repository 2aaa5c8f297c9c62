package eu.limen.console.login;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.console.running.Browser;
import eu.limen.console.running.RunningConsole;
import org.junit.jupiter.api.Test;

/** A session that somebody else knows, or has planted, never becomes an officer's. */
class SessionFixationTest {

    private static final String PLANTED = "0123456789ABCDEF0123456789ABCDEF";

    @Test
    void aLoginBeginsASessionThatNobodyKnewBefore() {
        try (RunningConsole console = RunningConsole.start()) {
            Browser attacker = console.as("analyst-at");
            String known = attacker.cookie("limen");
            DemoAccounts.Account steward = console.account("steward-at");

            int loggedIn =
                    attacker.tryToLogIn(steward.name(), steward.password()).statusCode();

            assertThat(loggedIn).isEqualTo(204);
            assertThat(attacker.cookie("limen")).isNotEmpty().isNotEqualTo(known);
            assertThat(withSession(console, known)).isEqualTo(401);
            assertThat(withSession(console, attacker.cookie("limen"))).isEqualTo(200);
        }
    }

    @Test
    void aSessionThatTheServiceDidNotBeginIsNotAdopted() {
        try (RunningConsole console = RunningConsole.start()) {
            Browser officer = console.asNobody();
            officer.hold("limen", PLANTED);

            DemoAccounts.Account account = console.account("analyst-at");
            officer.logIn(account.name(), account.password());

            assertThat(officer.cookie("limen")).isNotEmpty().isNotEqualTo(PLANTED);
            assertThat(withSession(console, PLANTED)).isEqualTo(401);
        }
    }

    private static int withSession(RunningConsole console, String session) {
        Browser browser = console.asNobody();
        browser.hold("limen", session);
        return browser.get("/api/v1/me").statusCode();
    }
}
