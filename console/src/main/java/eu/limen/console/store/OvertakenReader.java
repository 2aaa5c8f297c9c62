package eu.limen.console.store;

/** Two read the same partition: the one that comes second must begin again from what the database says. */
public final class OvertakenReader extends Exception {

    private static final long serialVersionUID = 1;

    OvertakenReader(String what) {
        super(what);
    }
}
