package eu.limen.console.decisions;

/**
 * Why a state decided as it did: the criteria of the law, and what may be said of the data. Beside these a decision may name conditions of the verdict itself.
 */
public enum Criterion {
    APPROPRIATENESS("Art. 26(1)", "how well border control remedies the threat"),
    IMPACT_ON_MOVEMENT("Art. 26(1)", "the impact on the movement of persons"),
    CROSS_BORDER_REGIONS("Art. 26(1)", "the impact on cross-border regions"),
    POLICE_CHECKS("Art. 26(2)(a)", "whether proportionate police checks attain the objectives"),
    TRANSFER_PROCEDURE("Art. 26(2)(b)", "whether the procedure of Art. 23a attains them"),
    POLICE_COOPERATION("Art. 26(2)(c)", "whether police cooperation attains them: joint patrols, operations and teams"),
    MITIGATING_MEASURES("Art. 26(3)", "measures that mitigate the impact"),
    EVIDENCE_INSUFFICIENT("the data", "they are too few or too one-sided to decide on"),
    DATA_WRONG("the data", "a source was wrong or has changed its way of counting"),
    OTHER_INFORMATION("the data", "information that counts cannot show");

    private final String provision;
    private final String words;

    Criterion(String provision, String words) {
        this.provision = provision;
        this.words = words;
    }

    /** Where it stands in Regulation (EU) 2016/399; {@code the data} of what is said of these. */
    public String provision() {
        return provision;
    }

    public String words() {
        return words;
    }
}
