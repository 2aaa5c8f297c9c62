package eu.limen.assessment;

import eu.limen.model.Agreement;
import eu.limen.model.Threat;
import eu.limen.register.Decision;
import eu.limen.register.Lineage;
import eu.limen.register.Section;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A lineage's control as it stood in one week on one section that is internal.
 *
 * @param decisions in force on at least one day of the week
 * @param mondayDay Monday of the week, epoch day
 */
record Control(Section section, Lineage lineage, List<Decision> decisions, long mondayDay) {

    /** The control of a week; null if it was in force on no day of it on which the section was internal. */
    static @Nullable Control inWeek(Section section, Lineage lineage, long mondayDay) {
        long sunday = mondayDay + IsoWeek.DAYS - 1;
        long from = Math.max(mondayDay, section.internalSinceDay());
        List<Decision> decisions = lineage.decisions().stream()
                .filter(decision -> decision.firstDay() <= sunday && decision.lastDay() >= from)
                .toList();
        return from > sunday || decisions.isEmpty() ? null : new Control(section, lineage, decisions, mondayDay);
    }

    String key() {
        return state() + '|' + lineage.id();
    }

    String state() {
        return lineage.controllingState();
    }

    long sundayDay() {
        return mondayDay + IsoWeek.DAYS - 1;
    }

    /** Monday of the week in which the lineage first controlled this section, as an internal border. */
    long firstMonday() {
        return IsoWeek.mondayOf(Math.max(lineage.firstDay(), section.internalSinceDay()));
    }

    /** Monday of the week in which the present uninterrupted run of decisions began. */
    long runMonday() {
        long day = Math.max(lineage.runFirstDay(sundayDay()), section.internalSinceDay());
        return IsoWeek.mondayOf(day);
    }

    /** Weeks in force without interruption, this one included. */
    int weeksInForce() {
        return (int) ((mondayDay - runMonday()) / IsoWeek.DAYS) + 1;
    }

    List<String> measureIds() {
        return decisions.stream().map(Decision::measureId).distinct().toList();
    }

    /** Threats that the decisions name, in the order of the code list. */
    List<Threat> threats() {
        Set<Threat> threats = EnumSet.noneOf(Threat.class);
        decisions.forEach(decision -> threats.addAll(decision.report().threats()));
        return List.copyOf(threats);
    }

    List<Flow> countableFlows() {
        return threats().stream()
                .filter(Threat::countable)
                .map(threat -> new Flow(threat, lineage.direction()))
                .toList();
    }

    List<Threat> uncountableThreats() {
        return threats().stream().filter(threat -> !threat.countable()).toList();
    }

    List<Agreement> agreements() {
        Set<Agreement> agreements = EnumSet.noneOf(Agreement.class);
        decisions.forEach(decision -> agreements.addAll(decision.report().agreements()));
        return List.copyOf(agreements);
    }
}
