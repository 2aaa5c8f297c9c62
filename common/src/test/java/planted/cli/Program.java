package planted.cli;

/** Stands for the program, on which nothing may rest. */
public final class Program {

    private Program() {}
}
