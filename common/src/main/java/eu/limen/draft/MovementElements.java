package eu.limen.draft;

import eu.limen.draft.SectionFile.ScoredWeek;
import eu.limen.model.Alert;
import eu.limen.model.AlertStatus;
import eu.limen.model.Indicator;
import eu.limen.model.LegalGround;
import eu.limen.model.PatternName;
import eu.limen.model.Threat;
import eu.limen.model.ThreatScore;
import eu.limen.paper.AuthorsPart;
import eu.limen.paper.Block;
import eu.limen.paper.Note;
import eu.limen.paper.Row;
import eu.limen.paper.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The elements of Art. 25(1)(c), each by itself: what the data say of it, and never the conclusion. */
final class MovementElements {

    private static final int WEEKS = 26;
    private static final Set<PatternName> SUDDEN = Set.of(PatternName.SURGE);
    private static final Set<PatternName> LARGE =
            Set.of(PatternName.TREND_RISE, PatternName.ROUTE_WAVE, PatternName.NETWORK_RISE);
    private static final Set<PatternName> STRAIN = Set.of(PatternName.CAPACITY);
    private static final Set<PatternName> MANY = Set.of(PatternName.SAME_THREAT_IN_MANY_STATES);
    private static final long DAY_MILLIS = 86_400_000;

    private final Dossier dossier;

    MovementElements(Dossier dossier) {
        this.dossier = dossier;
    }

    /** Nothing where the ground is another one. */
    List<Block> blocks() {
        if (!dossier.measure().grounds().contains(LegalGround.LARGE_SCALE_MOVEMENTS)) {
            return List.of(
                    Note.caveat(
                            "Large-scale unauthorised movements are not the ground of this decision; their elements are left out."));
        }
        return List.of(
                new Rows(List.of(
                        new Row("Sudden", alerts(SUDDEN, "surges")),
                        new Row("Large-scale", largeScale()),
                        new Row("Between Member States", betweenStates()),
                        new Row("Substantial strain on well-prepared authorities", strain()),
                        new Row("Likely to put at risk the overall functioning of the area", functioning()),
                        new Row("Evidenced by information analysis and all available data", evidenced()))),
                Note.caveat(
                        "Each element stands by itself. Whether they are fulfilled, and what follows, is for people to say"
                                + " (domain C.5); large numbers alone are no threat."),
                new AuthorsPart(
                        "An assessment of these elements, among others from information of Union agencies.",
                        "Art. 25(1)(c), 27(3)"));
    }

    private String alerts(Set<PatternName> patterns, String what) {
        List<String> told = new ArrayList<>();
        for (SectionFile file : dossier.sections()) {
            long count = file.alerts().stream()
                    .filter(alert -> isOf(alert, patterns))
                    .count();
            if (count > 0) {
                told.add(file.id() + ": " + count);
            }
        }
        String counted = "Alerts about " + what + " of unauthorised movement in the last 26 weeks: ";
        return dossier.sections().stream().noneMatch(SectionFile::hasCounts)
                ? "Not known: no counts are reported on these sections."
                : counted + (told.isEmpty() ? "none." : String.join("; ", told) + ".");
    }

    private boolean isOf(Alert alert, Set<PatternName> patterns) {
        boolean movement = alert.threats().isEmpty() || alert.threats().contains(Threat.UNAUTHORISED_MOVEMENT);
        boolean recent = alert.detectedAtMillis() >= dossier.knownAtMillis() - WEEKS * 7 * DAY_MILLIS;
        return movement && recent && alert.status() != AlertStatus.CANCEL && patterns.contains(alert.pattern());
    }

    private String largeScale() {
        List<String> scales = new ArrayList<>();
        for (SectionFile file : dossier.sections()) {
            ScoredWeek week = last(file);
            if (week != null) {
                ThreatScore score = week.score();
                scales.add(file.id() + ", " + week.week() + ": " + Wording.count(score.observed()) + " found"
                        + (score.expected() == null ? "" : ", " + Wording.real(score.expected()) + " expected"));
            }
        }
        String found = scales.isEmpty() ? "" : String.join("; ", scales) + ". ";
        return found + alerts(LARGE, "lasting rises and waves along a route");
    }

    private String betweenStates() {
        List<String> joint = new ArrayList<>();
        for (SectionFile file : dossier.sections()) {
            Indicator latest = file.latest();
            if (latest != null) {
                joint.add(file.id() + ": " + (latest.joint() ? "both sides report" : "one side only")
                        + ", agreement of the sides: " + Wording.plain(latest.agreement()));
            }
        }
        return joint.isEmpty() ? "Not known: no section is assessed." : String.join("; ", joint) + ".";
    }

    private String strain() {
        return alerts(STRAIN, "capacity")
                + " Counts of border checks do not show strain; the authority states it (staff, reception, transfers).";
    }

    private String functioning() {
        Set<String> high = new TreeSet<>();
        for (SectionFile file : dossier.files().values()) {
            Indicator latest = file.latest();
            if (latest != null && latest.threats().stream().anyMatch(MovementElements::isHigh)) {
                high.add(file.id());
            }
        }
        return "Sections of the whole register on which the level of unauthorised movement is high or critical: "
                + (high.isEmpty() ? "none. " : String.join(", ", high) + ". ")
                + alerts(MANY, "the same threat in many states");
    }

    private static boolean isHigh(ThreatScore score) {
        return score.category() == Threat.UNAUTHORISED_MOVEMENT
                && switch (score.level()) {
                    case HIGH, CRITICAL -> true;
                    case LOW, MEDIUM, NOT_ASSESSED -> false;
                };
    }

    private String evidenced() {
        List<String> confidence = dossier.sections().stream()
                .map(file -> file.latest() == null
                        ? null
                        : file.id() + ": confidence "
                                + Wording.plain(
                                        Objects.requireNonNull(file.latest()).confidence()))
                .filter(Objects::nonNull)
                .toList();
        return confidence.isEmpty()
                ? "No data are reported to Limen on these sections."
                : "What is reported to Limen: " + String.join("; ", confidence) + ".";
    }

    private @Nullable ScoredWeek last(SectionFile file) {
        List<ScoredWeek> weeks = file.scores(Threat.UNAUTHORISED_MOVEMENT, dossier.direction(file.section()));
        return weeks.isEmpty() ? null : weeks.get(weeks.size() - 1);
    }
}
