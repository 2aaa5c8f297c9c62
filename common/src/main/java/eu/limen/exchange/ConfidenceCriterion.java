package eu.limen.exchange;

/** A word on one of the criteria of confidence (Implementing Regulation (EU) 2021/581, Art. 16(2)), and when it is given. */
public interface ConfidenceCriterion {

    /** The word. */
    String words();

    /** When it is given, in a sentence: the rule itself, for readers. */
    String when();
}
