package eu.limen.levels;

import eu.limen.flow.Showing;
import eu.limen.rules.DistinctionRules;
import java.util.ArrayList;
import java.util.List;

/** How clearly the police checks of one side are distinct from border control in some weeks, feature by feature (Art. 23(a)(iii); domain R-34). */
public final class Distinctness {

    private final PoliceWeeks checks;
    private final DistinctionRules rules;
    private final List<Feature> lessClear = new ArrayList<>();
    private final List<Feature> notKnown = new ArrayList<>();

    private Distinctness(PoliceWeeks checks, DistinctionRules rules) {
        this.checks = checks;
        this.rules = rules;
        for (Feature feature : Feature.values()) {
            double value = checks.persons() == 0 ? Double.NaN : feature.of(checks);
            if (Double.isNaN(value)) {
                notKnown.add(feature);
            } else if (value >= feature.limit(rules)) {
                lessClear.add(feature);
            }
        }
    }

    /**
     * Of one side.
     *
     * @param window the newest weeks of the section, as many as the rules look at, of those that are known
     */
    public static Distinctness of(String state, List<LevelWeek> window, DistinctionRules rules) {
        return new Distinctness(PoliceWeeks.of(state, window), rules);
    }

    public String state() {
        return checks.state();
    }

    /** Features that can be measured at all. */
    public static int features() {
        return Feature.values().length;
    }

    /** In words, how each feature that is less clear shows itself. */
    public List<String> inWords() {
        return lessClear.stream()
                .map(feature -> feature.lessClear(feature.of(checks)))
                .toList();
    }

    public int lessClearFeatures() {
        return lessClear.size();
    }

    public int unknownFeatures() {
        return notKnown.size();
    }

    /** Whether enough persons were checked in every week of the window for the ways of checking to say something. */
    public boolean saysSomething() {
        return checks.weeks() == rules.windowWeeks() && checks.persons() >= rules.leastChecked();
    }

    /** Whether so many features are less clear that it is drift. It needs every week of the window; and what is not known might as well be less clear. */
    public Showing.Sight sight() {
        if (checks.weeks() != rules.windowWeeks()) {
            return Showing.Sight.UNKNOWN;
        }
        if (checks.persons() < rules.leastChecked()) {
            return Showing.Sight.SHOWS_NOT;
        }
        if (lessClear.size() >= rules.leastFeatures()) {
            return Showing.Sight.SHOWS;
        }
        return lessClear.size() + notKnown.size() < rules.leastFeatures()
                ? Showing.Sight.SHOWS_NOT
                : Showing.Sight.UNKNOWN;
    }

    PoliceWeeks checks() {
        return checks;
    }

    List<Feature> lessClear() {
        return lessClear;
    }

    List<Feature> notKnown() {
        return notKnown;
    }
}
