package eu.limen.paper;

/** A column of a table: its name with the unit, and what stands in it. */
public record Column(String name, Content content) {

    /** What stands in a column: numbers are set under one another by their ends. */
    public enum Content {
        WORDS,
        NUMBERS
    }

    public static Column words(String name) {
        return new Column(name, Content.WORDS);
    }

    public static Column numbers(String name) {
        return new Column(name, Content.NUMBERS);
    }
}
