package eu.limen.disclosure.release;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PublishedRatioTest {

    private static final ReleasedFigure TWELVE = ReleasedFigure.shown(12);
    private static final ReleasedFigure FORTY_ONE = ReleasedFigure.shown(41);

    @Test
    void isMadeOfPublishedFigures() {
        assertThat(PublishedRatio.of(TWELVE, FORTY_ONE)).isEqualTo(10 / 40.0);
    }

    @Test
    void isHiddenWithEachOfItsFigures() {
        assertThat(PublishedRatio.of(ReleasedFigure.primary(), FORTY_ONE)).isNull();
        assertThat(PublishedRatio.of(TWELVE, ReleasedFigure.secondary())).isNull();
    }

    @Test
    void ofNothingThereIsNone() {
        assertThat(PublishedRatio.of(TWELVE, ReleasedFigure.shown(0))).isNull();
        assertThat(PublishedRatio.of(ReleasedFigure.shown(0), TWELVE)).isZero();
    }
}
