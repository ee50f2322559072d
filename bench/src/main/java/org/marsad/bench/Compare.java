package org.marsad.bench;

import java.nio.charset.*;
import java.util.*;
import org.apache.lucene.analysis.*;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.tokenattributes.*;
import org.marsad.*;
import org.marsad.knowledge.Knowledge;
import org.marsad.mention.Pieces;
import org.marsad.record.*;
import org.marsad.text.*;

public class Compare {
    public static void main(String[] a) throws Exception {
        Corpus c = Corpus.read(a[0], Integer.parseInt(a[1]));
        Marsad m = Marsad.open();
        Knowledge k = Knowledge.open();
        Analyzer an = new ArabicAnalyzer();
        int rounds = Integer.parseInt(a[2]);
        List<byte[]> bytes = new ArrayList<>();
        for (Report r : c.reports()) bytes.add(r.text().getBytes(StandardCharsets.UTF_8));
        double[][] t = new double[5][rounds];
        long sink = 0;
        var bean = (com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean();
        long alloc = 0;
        for (int r = 0; r < rounds; r++) {
            long s;
            s = System.nanoTime();
            long a0 = bean.getThreadAllocatedBytes(Thread.currentThread().getId());
            for (int i = 0; i < bytes.size(); i++) {
                Report q = c.reports().get(i);
                Report n = q;
                sink += new String(bytes.get(i), StandardCharsets.UTF_8).length();
                sink += m.read(n).claims().size();
            }
            alloc = bean.getThreadAllocatedBytes(Thread.currentThread().getId()) - a0;
            t[0][r] = System.nanoTime() - s;
            s = System.nanoTime();
            for (Report q : c.reports()) {
                try (TokenStream ts = an.tokenStream("f", q.text())) {
                    CharTermAttribute ta = ts.addAttribute(CharTermAttribute.class);
                    ts.reset();
                    while (ts.incrementToken()) sink += ta.length();
                    ts.end();
                }
            }
            t[1][r] = System.nanoTime() - s;
            s = System.nanoTime();
            for (Report q : c.reports()) sink += new TokenisedText(q.text(), k).hashCode();
            t[2][r] = System.nanoTime() - s;
            s = System.nanoTime();
            for (Report q : c.reports())
                sink += new Pieces(
                                new TokenisedText(q.text(), k),
                                q.published() == null ? null : q.published().day())
                        .hashCode();
            t[3][r] = System.nanoTime() - s;
            s = System.nanoTime();
            for (byte[] b : bytes) sink += new String(b, StandardCharsets.UTF_8).hashCode();
            t[4][r] = System.nanoTime() - s;
        }
        String[] n = {"claims", "lucene", "tokens", "pieces", "decode"};
        double[] med = new double[5];
        for (int i = 0; i < 5; i++) {
            double[] x = Arrays.copyOfRange(t[i], rounds / 3, rounds);
            Arrays.sort(x);
            med[i] = x[x.length / 2];
            System.out.printf(Locale.ROOT, "%s %.2f MB/s%n", n[i], c.megabytes() / (med[i] / 1e9));
        }
        System.out.printf(
                Locale.ROOT,
                "claims/lucene %.3f; allocation per byte of text %.1f %d%n",
                med[1] / med[0],
                alloc / (c.megabytes() * 1e6),
                sink & 1);
    }
}
