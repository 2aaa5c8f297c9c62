package eu.limen.rules;

import eu.limen.model.Threat;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;

/** Looks at one exemplar of a rule set. */
final class ExemplarLint {

    private ExemplarLint() {}

    /**
     * All remarks on it.
     *
     * @param path where it stands
     * @param given the paths that the file gives
     * @param sections notes a section that the register does not know, by its path and id
     */
    static List<Remark> of(
            Exemplar exemplar, String path, RuleSet rules, Set<String> given, BiConsumer<String, String> sections) {
        List<Remark> remarks = new ArrayList<>();
        for (int i = 0; i < exemplar.series().size(); i++) {
            ReportedSeries series = exemplar.series().get(i);
            String place = given.contains(path + ".series") ? path + ".series[" + i + "]" : path;
            if (series.section() != null) {
                sections.accept(place + ".section", series.section());
            }
            if (isCountedNowhere(series, exemplar)) {
                remarks.add(Remark.wrong(
                        place + ".exposure",
                        "",
                        "persons checked: findings of " + series.threat() + " are counted in checks",
                        "add exposure, or set threat to UNAUTHORISED_MOVEMENT"));
            }
        }
        boolean isOfSections = exemplar.series().stream().anyMatch(each -> each.section() != null);
        boolean isOfAnOverride = exemplar.series().stream()
                .map(ReportedSeries::section)
                .filter(Objects::nonNull)
                .anyMatch(each -> rules.overrides().stream()
                        .anyMatch(override -> override.section().equals(each)));
        if (!rules.overrides().isEmpty() && isOfSections && !isOfAnOverride) {
            remarks.add(Remark.worthALook(
                    path + ".section",
                    "of a section without an override",
                    "a section that has an override",
                    "nothing, if it is meant for all sections: it tries their parameters"));
        }
        return remarks;
    }

    private static boolean isCountedNowhere(ReportedSeries series, Exemplar exemplar) {
        if (series.threat() == Threat.UNAUTHORISED_MOVEMENT || series.observed().isEmpty()) {
            return false;
        }
        return exemplar.series().stream()
                .filter(each -> Objects.equals(each.section(), series.section()))
                .noneMatch(each -> !each.exposure().isEmpty() || each.others().containsKey("check"));
    }
}
