package org.learningcities.limits;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import io.netty.util.NetUtil;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a request comes from. A proxy notes in {@code X-Forwarded-For} whom it speaks for, behind what it was told; so the note
 * is read from its end, as long as the one who wrote it is one of our proxies. What stands before that anybody can have made up.
 */
final class VisitorAddress {
    private static final int NETWORK_BYTES = 8;
    private static final int IPV6_BYTES = 16;

    private final List<IpSubnetFilterRule> proxies;

    /**
     * The rule for a place.
     *
     * @param proxies addresses or networks (CIDR) of the proxies before the service
     */
    VisitorAddress(List<String> proxies) {
        this.proxies = proxies.stream().map(VisitorAddress::network).toList();
    }

    /**
     * Whom to count: an IPv4 address, or the network of an IPv6 one, because whoever has one of those has billions.
     *
     * @param peer who holds the connection
     * @param forwardedFor the header {@code X-Forwarded-For}
     */
    String of(String peer, @Nullable String forwardedFor) {
        if (proxies.isEmpty() || forwardedFor == null) {
            return network(peer, peer);
        }
        String[] notes = forwardedFor.split(",");
        String address = peer;
        for (int i = notes.length - 1; i >= 0 && isProxy(address); i--) {
            String before = notes[i].strip();
            if (bytes(before) == null) {
                break;
            }
            address = before;
        }
        return network(address, peer);
    }

    private boolean isProxy(String address) {
        byte[] bytes = bytes(address);
        if (bytes == null) {
            return false;
        }
        try {
            InetSocketAddress socket = new InetSocketAddress(InetAddress.getByAddress(bytes), 0);
            return proxies.stream().anyMatch(network -> network.matches(socket));
        } catch (UnknownHostException impossible) {
            return false;
        }
    }

    private static String network(String address, String otherwise) {
        byte[] bytes = address.indexOf(':') < 0 ? null : bytes(address);
        if (bytes == null || bytes.length != IPV6_BYTES) {
            return address.isEmpty() ? otherwise : address;
        }
        return HexFormat.of().formatHex(Arrays.copyOf(bytes, NETWORK_BYTES));
    }

    /** The bytes of a literal address; null for anything else: names are never looked up. */
    private static byte @Nullable [] bytes(String address) {
        return NetUtil.createByteArrayFromIpAddressString(address);
    }

    private static IpSubnetFilterRule network(String text) {
        String[] parts = text.strip().split("/", 2);
        byte[] bytes = bytes(parts[0]);
        if (bytes == null) {
            throw new IllegalArgumentException("learning-cities.limits.trusted-proxies: not an address: " + text);
        }
        int prefix = parts.length == 2 ? Integer.parseInt(parts[1]) : bytes.length * Byte.SIZE;
        return new IpSubnetFilterRule(parts[0], prefix, IpFilterRuleType.ACCEPT);
    }
}
