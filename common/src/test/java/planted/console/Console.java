package planted.console;

/** Stands for the service that jobs must meet in topics only. */
public final class Console {

    private Console() {}
}
