package eu.limen.codec;

/**
 * Hash of JSON without building it: FNV-1a, 64 bit, over the UTF-8 bytes without any white space. For the texts of the
 * contract only, which are ASCII and need no escapes.
 */
final class Fingerprint implements JsonSink {

    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private long hash = OFFSET;
    private boolean afterValue;

    long value() {
        return hash;
    }

    @Override
    public void startObject() {
        open('{');
    }

    @Override
    public void endObject() {
        close('}');
    }

    @Override
    public void startArray() {
        open('[');
    }

    @Override
    public void endArray() {
        close(']');
    }

    @Override
    public void name(String name) {
        separate();
        quoted(name);
        mix(':');
    }

    @Override
    public void text(String text) {
        separate();
        quoted(text);
        afterValue = true;
    }

    @Override
    public void number(long number) {
        bare(Long.toString(number));
    }

    @Override
    public void flag(boolean flag) {
        bare(Boolean.toString(flag));
    }

    private void open(char bracket) {
        separate();
        mix(bracket);
    }

    private void close(char bracket) {
        mix(bracket);
        afterValue = true;
    }

    private void bare(String text) {
        separate();
        mixAll(text);
        afterValue = true;
    }

    private void quoted(String text) {
        mix('"');
        mixAll(text);
        mix('"');
    }

    private void separate() {
        if (afterValue) {
            mix(',');
            afterValue = false;
        }
    }

    private void mixAll(String text) {
        for (int i = 0; i < text.length(); i++) {
            mix(text.charAt(i));
        }
    }

    private void mix(char c) {
        hash = (hash ^ c) * PRIME;
    }
}
