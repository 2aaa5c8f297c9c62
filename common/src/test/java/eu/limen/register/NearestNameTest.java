package eu.limen.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestNameTest {

    private static final List<String> KNOWN = List.of("highAlpha", "risingRatio", "fallingRatio");

    @Test
    void lettersThatChangedPlacesAreFoundAndUpperCaseIsTheSame() {
        assertThat(NearestName.of("highAplha", KNOWN)).contains("highAlpha");
        assertThat(NearestName.of("RISINGRATIO", KNOWN)).contains("risingRatio");
    }

    @Test
    void whatIsQuiteAnotherWordHasNoNearestName() {
        assertThat(NearestName.of("colour", KNOWN)).isEmpty();
        assertThat(NearestName.of("highAlpha", List.of())).isEmpty();
    }
}
