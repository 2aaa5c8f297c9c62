package eu.limen.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import eu.limen.model.Threat;
import eu.limen.register.Problem;
import eu.limen.register.ProblemsException;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrueEventsTest {

    private static final String COLUMNS = "section,threat,direction,from,to,change\n";

    @Test
    void anEventIsALineAndItsChangeNeedNotBeKnown() throws IOException {
        List<TrueEvent> events = read("DE-PL,DRUGS_TRAFFICKING,PL>DE,1970-01-02,1970-01-04,\n");

        assertThat(events).containsExactly(new TrueEvent("DE-PL", Threat.DRUGS_TRAFFICKING, "PL>DE", 1, 3, null));
    }

    @Test
    void everythingWrongIsNamedWithItsLine() {
        ProblemsException refused = catchThrowableOfType(
                ProblemsException.class,
                () -> read(
                        "PL-DE,WEATHER,PL>DE,yesterday,1970-01-04,UP\nDE-PL,EVENT,AT>DE,1970-01-04,1970-01-02,RISE\n"));

        assertThat(refused.problems())
                .extracting(Problem::where)
                .containsExactly(
                        "line 2, section",
                        "line 2, threat",
                        "line 2, from",
                        "line 2, change",
                        "line 3, direction",
                        "line 3, threat",
                        "line 3, to");
    }

    private static List<TrueEvent> read(String lines) throws IOException {
        return TrueEvents.read("labels.csv", new StringReader(COLUMNS + lines));
    }
}
