package eu.limen.reporting.export;

import eu.limen.reporting.Dimension;
import eu.limen.reporting.ObservationStatus;
import eu.limen.reporting.PublishedFigure;
import eu.limen.reporting.Release;
import java.util.ArrayList;
import java.util.List;

/** What stands before the figures of a release, in whatever format. */
final class NotesText {

    private NotesText() {}

    static List<String> of(ReleaseNotes notes) {
        List<String> text = new ArrayList<>();
        text.add(
                "Internal borders of the Schengen area, " + notes.year() + ": tables for the State of Schengen report");
        if (notes.isOfScenario()) {
            text.add("No statistics. These figures were made from the scenario \u201c" + notes.scenario()
                    + "\u201d and not from reports of states. Its STORY.md says what in it is real.");
        }
        text.add(
                "Release of " + notes.date() + " (" + kind(notes.kind()) + "), methods " + notes.methodVersion()
                        + ". The column VINTAGE holds the day of the release; what was sent on it or later is not in these figures.");
        text.add(
                "Where the figures come from. Gateways of the reporting states send counts, never records of persons. They are admitted, counted by month of the reporting state's"
                        + " local time and protected; a figure is what its state reported, and both states of a section may have counted the same person or movement. So nothing is added over states.");
        text.add("Hidden figures. A hidden figure has no value; its OBS_STATUS is "
                + ObservationStatus.SUPPRESSED.code()
                + ". Its CONF_STATUS is " + PublishedFigure.Hiding.SMALL.code() + " where few persons are counted, and "
                + PublishedFigure.Hiding.PROTECTS_ANOTHER.code()
                + " where a hidden figure could be had from it. Hidden is not zero, and no zero is hidden information: do not put a number in its place. Counts of persons"
                + " are rounded, so that parts need not add up to their total; rates are made of rounded counts. Hidden in this release: "
                + notes.hiddenPerCent() + " of all cells.");
        text.add(
                "Words. " + Dimension.TOTAL + " all together, " + Dimension.NOT_APPLICABLE
                        + " says nothing of the figure, " + Dimension.UNKNOWN
                        + " not stated. A place that is not in a table was not reported, which is no zero; COMPLETENESS says how much of what was promised has come.");
        text.add(
                "Do not read the figures as a measure of persons who moved, of offences proven, or of a state's merit. More checks find more. What each indicator is not stands"
                        + " in the indicator sheets. No verdict follows from these tables; the assessment is written by people.");
        text.addAll(notes.texts());
        text.add("Licence. " + notes.licence());
        return List.copyOf(text);
    }

    private static String kind(Release.Kind kind) {
        return switch (kind) {
            case PROVISIONAL -> "provisional: 30 days after the end of the month";
            case REVISED -> "revised: 90 days after the end of the month";
            case FINAL -> "final: the whole year";
            case EXTRAORDINARY -> "extraordinary: outside the calendar";
        };
    }
}
