package eu.limen.console.outgoing;

import java.net.Inet4Address;
import java.net.InetAddress;

/**
 * Whether an address belongs to the public internet: nothing that a webhook is sent to may lie in the network of the service (RFC 6890 and the registries of
 * special-purpose addresses).
 */
final class PublicAddress {

    /** First address and length of the prefix of what is not public in IPv4. */
    private static final int[][] NOT_PUBLIC = {
        {0, 8},
        {10 << 24, 8},
        {of(100, 64, 0), 10},
        {127 << 24, 8},
        {of(169, 254, 0), 16},
        {of(172, 16, 0), 12},
        {of(192, 0, 0), 24},
        {of(192, 0, 2), 24},
        {of(192, 88, 99), 24},
        {of(192, 168, 0), 16},
        {of(198, 18, 0), 15},
        {of(198, 51, 100), 24},
        {of(203, 0, 113), 24},
        {224 << 24, 4},
        {240 << 24, 4}
    };

    /** The first three bits of IPv6's global unicast, 2000::/3. */
    private static final int GLOBAL_UNICAST = 0x20;

    private static final int FIRST_THREE_BITS = 0xe0;

    /** 2002::/16 holds an IPv4 address (6to4). */
    private static final int SIX_TO_FOUR = 0x2002;

    /** 2001::/23 is for protocols, among them Teredo, which holds an IPv4 address. */
    private static final int PROTOCOLS = 0x2001;

    private static final int PROTOCOLS_END = 0x0200;

    /** 2001:db8::/32 and 3fff::/20 are for documents. */
    private static final int DOCUMENTS = 0x0db8;

    private static final int NEW_DOCUMENTS = 0x3fff;

    private PublicAddress() {}

    static boolean is(InetAddress address) {
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address ? isPublic4(bytes) : isPublic6(bytes);
    }

    private static boolean isPublic4(byte[] bytes) {
        int address = pair(bytes, 0) << 16 | pair(bytes, 2);
        for (int[] range : NOT_PUBLIC) {
            int mask = -1 << (Integer.SIZE - range[1]);
            if ((address & mask) == range[0]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPublic6(byte[] bytes) {
        int first = pair(bytes, 0);
        int second = pair(bytes, 2);
        boolean special = first == SIX_TO_FOUR
                || (first == PROTOCOLS && (second < PROTOCOLS_END || second == DOCUMENTS))
                || first == NEW_DOCUMENTS;
        return (bytes[0] & FIRST_THREE_BITS) == GLOBAL_UNICAST && !special;
    }

    private static int pair(byte[] bytes, int at) {
        return Byte.toUnsignedInt(bytes[at]) << 8 | Byte.toUnsignedInt(bytes[at + 1]);
    }

    private static int of(int first, int second, int third) {
        return first << 24 | second << 16 | third << 8;
    }
}
