package eu.limen.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.draft.DraftKind;
import eu.limen.law.CaseLaw;
import eu.limen.law.LegalRegime;
import eu.limen.law.LegalRule;
import eu.limen.model.DimensionCode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every place where a judgment is said to bear exists. */
class CasePlacesTest {

    @Test
    void everyPlaceIsAClockADimensionAPatternAPaperOrAView() {
        Set<String> places = new TreeSet<>(Set.of("view:eurosur", "pattern:EQUIVALENCE_DRIFT"));
        for (String regime : List.of("SBC_2024", "COM_2021_891", "SBC_2016")) {
            LegalRegime.of(regime).rules().stream().map(LegalRule::rule).forEach(rule -> places.add("clock:" + rule));
        }
        Stream.of(DimensionCode.values()).forEach(code -> places.add("dimension:" + code));
        Stream.of(DraftKind.values()).forEach(kind -> places.add("paper:" + kind.code()));

        assertThat(CaseLaw.standard().all())
                .allSatisfy(judgment -> assertThat(places).containsAll(judgment.bears()));
    }
}
