package eu.limen.model;

/** Size of a group of persons found together. */
public enum GroupSize implements Coded {
    ONE("1"),
    TWO_TO_FOUR("2-4"),
    FIVE_TO_NINE("5-9"),
    TEN_TO_NINETEEN("10-19"),
    TWENTY_OR_MORE("20+");

    private final String code;

    GroupSize(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
