package eu.limen.console.login;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.console.running.Browser;
import eu.limen.console.running.RunningConsole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** A session that somebody else knows, or has planted, never becomes an officer's. */
class SessionFixationTest {

    private static final RunningConsole CONSOLE = RunningConsole.start();
    private static final String PLANTED = "0123456789ABCDEF0123456789ABCDEF";

    @AfterAll
    static void end() {
        CONSOLE.close();
    }

    @Test
    void aLoginBeginsASessionThatNobodyKnewBefore() {
        Browser attacker = CONSOLE.as("analyst-at");
        String known = attacker.cookie("limen");
        DemoAccounts.Account steward = CONSOLE.account("steward-at");

        int loggedIn = attacker.tryToLogIn(steward.name(), steward.password()).statusCode();

        assertThat(loggedIn).isEqualTo(204);
        assertThat(attacker.cookie("limen")).isNotEmpty().isNotEqualTo(known);
        assertThat(withSession(known)).isEqualTo(401);
        assertThat(withSession(attacker.cookie("limen"))).isEqualTo(200);
    }

    @Test
    void aSessionThatTheServiceDidNotBeginIsNotAdopted() {
        Browser officer = CONSOLE.asNobody();
        officer.hold("limen", PLANTED);
        DemoAccounts.Account account = CONSOLE.account("analyst-at");
        officer.logIn(account.name(), account.password());

        assertThat(officer.cookie("limen")).isNotEmpty().isNotEqualTo(PLANTED);
        assertThat(withSession(PLANTED)).isEqualTo(401);
    }

    private static int withSession(String session) {
        Browser browser = CONSOLE.asNobody();
        browser.hold("limen", session);
        return browser.get("/api/v1/me").statusCode();
    }
}
