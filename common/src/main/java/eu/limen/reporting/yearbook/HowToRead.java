package eu.limen.reporting.yearbook;

import eu.limen.paper.Items;
import eu.limen.paper.Part;
import eu.limen.paper.Text;

/** What a reader has to know before the first figure; stands on the first page. */
final class HowToRead {

    private HowToRead() {}

    static Part of(YearbookSource source) {
        return Part.of(
                "",
                "How to read the figures",
                "",
                new Text(
                        "Each figure is what one state reported, as it was published on "
                                + source.notes().date()
                                + ". Chapters 1 and 2 are made from the register of notified controls, the others from counts."),
                Items.of(
                        "hidden: a number of persons from 1 to 9, or one from which such a number could be calculated. Hidden is not zero. A rate is hidden where one of its two figures is.",
                        "none: nothing was reported. None is not zero either.",
                        "b behind a figure, and an upright line in a plot: in this period the series changes its meaning, because a control began or ended, a source began or ended, or the law "
                                + "changed (10 July 2024). Do not compare across it. A figure of all sections of a state is marked for the law only; its sections tell the rest.",
                        "Numbers of persons are rounded to the nearest five, each by itself. So parts need not add up to their total.",
                        "No figure is added over states: both sides of a section may have counted the same person.",
                        "Sections are named by their states (AT-DE: Austria and Germany); SEA and AIR stand behind the state or states whose sea or air border is meant.",
                        "More checks find more. No figure says how many persons crossed without right, and none says how well a state works.",
                        "Frames of broken lines are to be filled by people: no assessment in this book was written by a machine."));
    }
}
