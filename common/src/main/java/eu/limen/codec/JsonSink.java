package eu.limen.codec;

/** Takes JSON piece by piece. */
interface JsonSink {

    void startObject();

    void endObject();

    void startArray();

    void endArray();

    void name(String name);

    void text(String text);

    void number(long number);

    void flag(boolean flag);
}
