package eu.limen.bench;

/** When a tutorial's report counted. */
public class TutorialSlot {
    public String start = "";
    public String duration = "";
}
