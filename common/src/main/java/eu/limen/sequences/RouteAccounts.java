package eu.limen.sequences;

import eu.limen.analysis.wave.LaggedCorrelation.Drift;
import eu.limen.analysis.wave.Onset;
import eu.limen.analysis.wave.Wave;
import eu.limen.analysis.wave.WaveChance;
import eu.limen.analysis.wave.WaveMatcher;
import eu.limen.flow.Account;
import eu.limen.flow.FlowWeek;
import eu.limen.model.Certainty;
import eu.limen.model.EvidencePoint;
import eu.limen.model.Label;
import eu.limen.model.Reason;
import eu.limen.model.Threat;
import eu.limen.patterns.Addressees;
import eu.limen.patterns.RouteWaveMatcher;
import eu.limen.patterns.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What there is to tell of a rise on a route: the wave that it is part of, as far as the wave had come in that week. */
final class RouteAccounts {

    private static final int DIRECTIONS = 2;

    private final Route route;
    private final Threat threat;
    private final Map<Onset, FlowWeek> onsets;
    private final RouteLags lags;
    private final double chanceOfRise;

    /**
     * @param chanceOfRise probability that a week on which nothing happens begins a rise
     */
    RouteAccounts(Route route, Threat threat, Map<Onset, FlowWeek> onsets, RouteLags lags, double chanceOfRise) {
        this.route = route;
        this.threat = threat;
        this.onsets = onsets;
        this.lags = lags;
        this.chanceOfRise = chanceOfRise;
    }

    Account of(Onset onset) {
        Wave wave = waveWith(onset);
        List<FlowWeek> rises = wave.onsets().stream().map(this::weekOf).toList();
        FlowWeek own = weekOf(onset);
        List<String> sections =
                List.copyOf(rises.stream().map(FlowWeek::section).collect(Collectors.toCollection(LinkedHashSet::new)));
        Drift drift = drift(wave);
        return new Account(
                "rise of " + Words.threat(threat) + " travelling from " + sections.get(0) + " to "
                        + sections.get(sections.size() - 1),
                ", " + sections.size() + " sections in " + weeksLong(wave) + " weeks",
                mark(rises),
                sections,
                null,
                Addressees.national(statesOf(sections)),
                List.of(),
                0,
                Words.severity(ratio(rises)),
                drift == Drift.DOWNSTREAM ? Certainty.LIKELY : Certainty.POSSIBLE,
                isJoint(own),
                own.observed(),
                own.expected(),
                null,
                wavesPerYear(),
                own.dataUntil(),
                own.measuresInForce(),
                List.of(reason(wave, rises, drift)),
                List.of(point(own)));
    }

    private FlowWeek weekOf(Onset onset) {
        return Objects.requireNonNull(onsets.get(onset), "onset");
    }

    /** The wave as far as it had come; a rise that is part of none is told by itself. */
    private Wave waveWith(Onset onset) {
        List<Onset> known = onsets.keySet().stream()
                .filter(other -> other.window() <= onset.window())
                .toList();
        return WaveMatcher.waves(known, RouteWaveMatcher.RULES).stream()
                .filter(wave -> wave.onsets().contains(onset))
                .findFirst()
                .orElseGet(() -> new Wave(List.of(onset)));
    }

    private static long weeksLong(Wave wave) {
        return wave.last().window() - wave.first().window() + 1;
    }

    private static String mark(List<FlowWeek> rises) {
        return rises.stream()
                .map(week -> week.section() + " " + week.mondayDay() + " " + week.observed())
                .collect(Collectors.joining(", "));
    }

    private static TreeSet<String> statesOf(List<String> sections) {
        TreeSet<String> states = new TreeSet<>();
        sections.forEach(section -> states.addAll(Addressees.statesOf(section)));
        return states;
    }

    private static double ratio(List<FlowWeek> rises) {
        double expected = rises.stream().mapToDouble(FlowWeek::expected).sum();
        double observed = rises.stream().mapToLong(FlowWeek::observed).sum();
        return expected > 0 ? observed / expected : Double.POSITIVE_INFINITY;
    }

    private static boolean isJoint(FlowWeek week) {
        return week.sides().stream().filter(FlowWeek.Side::judged).count()
                == Addressees.statesOf(week.section()).size();
    }

    /** The formula counts both directions of a corridor; a route is one. */
    private double wavesPerYear() {
        return WaveChance.perCorridorYear(route.length(), chanceOfRise, RouteWaveMatcher.RULES) / DIRECTIONS;
    }

    /** Downstream where residuals travel with the wave between at least two of its sections and nowhere against it. */
    private Drift drift(Wave wave) {
        List<Drift> drifts = new ArrayList<>();
        long monday = weekOf(wave.last()).mondayDay();
        for (int position = wave.first().position(); position < wave.last().position(); position++) {
            drifts.add(lags.drift(position, monday));
        }
        if (drifts.contains(Drift.UPSTREAM)) {
            return Drift.UPSTREAM;
        }
        return drifts.contains(Drift.DOWNSTREAM) ? Drift.DOWNSTREAM : Drift.UNDETERMINED;
    }

    private Reason reason(Wave wave, List<FlowWeek> rises, Drift drift) {
        return new Reason(
                "route-wave",
                rises.stream()
                        .map(week -> week.section() + " in the week of " + Words.isoDay(week.mondayDay()))
                        .collect(Collectors.joining(", ")),
                "rises that begin on three sections one after the other (four where one is left out), each one to four weeks after the one before (network.riseAlpha)",
                Words.trendsShared(),
                "Rises of " + Words.threat(threat) + " began on one section of a known route after the other. "
                        + pace(wave)
                        + String.format(
                                Locale.ENGLISH,
                                "If every section rose by chance alone, about %.3f such waves a year would be seen on this route. ",
                                wavesPerYear())
                        + inWords(drift));
    }

    private static String pace(Wave wave) {
        double weeks = wave.windowsPerSection();
        return Double.isNaN(weeks)
                ? ""
                : String.format(Locale.ENGLISH, "From one section to the next it took about %.1f weeks. ", weeks);
    }

    private static String inWords(Drift drift) {
        return switch (drift) {
            case DOWNSTREAM ->
                "The weeks up to now agree, those of the wave among them: what one of these sections showed, the next showed some weeks later.";
            case UPSTREAM ->
                "The weeks up to now do not bear this out: what one section showed, the one before it showed later.";
            case UNDETERMINED -> "The weeks up to now neither bear this out nor speak against it.";
        };
    }

    private static EvidencePoint point(FlowWeek week) {
        return new EvidencePoint(
                week.section(),
                week.direction(),
                Words.isoDay(week.mondayDay()),
                week.sudden() ? Label.HIGH : Label.RISING,
                week.observed(),
                week.expected(),
                week.pValue());
    }
}
