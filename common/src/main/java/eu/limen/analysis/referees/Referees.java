package eu.limen.analysis.referees;

/** Where tables of reference values come from. */
public interface Referees {

    /**
     * The table of that name.
     *
     * @throws IllegalArgumentException if there is none, or if it cannot be read
     */
    Referee named(String name);

    /** The tables that the program ships. */
    static Referees shipped() {
        return Referee::named;
    }
}
