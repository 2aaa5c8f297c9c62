package eu.limen.jobs.metric;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.model.PatternName;
import org.junit.jupiter.api.Test;

class EpisodeMetricsTest {

    @Test
    void openEpisodesAreCountedPerPatternAndGoOnAfterARestore() throws Exception {
        SavedFigures saved = new SavedFigures();
        EpisodeMetrics before = EpisodeMetrics.restored(saved);
        before.change(PatternName.SURGE, 0, 2);
        before.change(PatternName.SURGE, 2, 1);
        before.change(PatternName.SILENT_SOURCE, 0, 1);
        before.save();

        ShownMetrics shown = new ShownMetrics();
        EpisodeMetrics restored = EpisodeMetrics.restored(saved);
        restored.show(shown);
        restored.change(PatternName.SILENT_SOURCE, 1, 0);

        assertThat(shown.value("pattern=SURGE openEpisodes")).isEqualTo(1L);
        assertThat(shown.value("pattern=SILENT_SOURCE openEpisodes")).isEqualTo(0L);
    }
}
