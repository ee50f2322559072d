package org.marsad.handover;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.archive.Archive;
import org.marsad.archive.Filter;
import org.marsad.archive.Proofs;
import org.marsad.export.bundle.Bundle;
import org.marsad.export.dossier.Dossier;
import org.marsad.incident.kept.Holdings;
import org.marsad.incident.kept.Kept;
import org.marsad.incident.source.Testimony;
import org.marsad.incident.toll.Policy;
import org.marsad.json.OccurrenceJson;
import org.marsad.json.Small;
import org.marsad.record.Decision;
import org.marsad.record.Report;

/** Puts what an archive holds of some incidents, and what proves it, into a bundle. */
public final class Dossiers {
    private final Proofs proofs;
    private final Holdings holdings;
    private final Policy policy;
    private final Bundle bundle = new Bundle();
    private final Set<String> subjects = new LinkedHashSet<>();
    private final Set<String> incidents = new LinkedHashSet<>();
    private final Set<String> reports = new LinkedHashSet<>();

    /** @param policy by whose rules the figures are made */
    public Dossiers(Archive archive, Policy policy) throws IOException {
        this.proofs = archive.proofs();
        this.holdings = archive.history().holdings(Filter.all());
        this.policy = policy;
    }

    /** Puts an incident in; a second time changes nothing. */
    public void add(Kept kept) throws IOException {
        if (!incidents.add(kept.incident().id())) {
            return;
        }
        String path = "incidents/" + kept.incident().id();
        bundle.put(path + ".html", Dossier.of(kept, holdings, policy));
        bundle.put(path + ".json", OccurrenceJson.line(kept.incident(), kept.filed(), policy) + "\n");
        for (Testimony a : kept.incident().accounts()) {
            if (reports.add(a.reportId())) {
                report(a.reportId());
            }
        }
        kept.filed().decisions().stream().map(Decision::id).forEach(subjects::add);
    }

    private void report(String id) throws IOException {
        subjects.add(id);
        String path = "reports/" + id.substring(id.indexOf(':') + 1);
        Optional<byte[]> raw = proofs.raw(id);
        Optional<Report> report = holdings.report(id);
        if (raw.isPresent()) {
            bundle.put(path + ".raw", raw.get());
        } else {
            bundle.put(path + ".erased.txt", "the bytes of this report were erased, to protect somebody\n");
        }
        if (report.isPresent()) {
            bundle.put(path + ".txt", report.get().text());
        }
        List<String> readings = proofs.readings(id);
        if (!readings.isEmpty()) {
            bundle.put(path + ".readings.jsonl", String.join("\n", readings) + "\n");
        }
    }

    /** Writes the whole of it into a stream, which stays open, signed with the archive's key. */
    public void write(OutputStream out) throws IOException {
        Proofs.Slice slice = proofs.slice(subjects);
        StringBuilder entries = new StringBuilder();
        slice.entries().forEach(e -> entries.append(entry(e)).append('\n'));
        bundle.put("log/entries.jsonl", entries.toString());
        for (Proofs.Seal s : slice.seals()) {
            bundle.put("log/seal-" + s.seq() + ".msg", s.message());
            bundle.put("log/seal-" + s.seq() + ".sig", s.signature());
            bundle.put("log/seal-" + s.seq() + ".pem", s.signer());
        }
        bundle.write(out, new Bundle.Signer() {
            @Override
            public String key() throws IOException {
                return proofs.signer();
            }

            @Override
            public byte[] sign(byte[] message) throws IOException {
                return proofs.sign(message);
            }
        });
    }

    private static String entry(Proofs.Entry e) {
        return Small.object(json -> {
            json.number("seq", e.seq());
            json.text("at", e.at());
            json.text("what", e.what());
            json.text("subject", e.subject());
            json.text("before", hex(e.before()));
            json.text("payload_hash", hex(e.payloadHash()));
            json.text("hash", hex(e.hash()));
            json.text("salt", base64(e.salt()));
            json.text("packed", base64(e.packed()));
        });
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static @Nullable String base64(byte @Nullable [] bytes) {
        return bytes == null ? null : Base64.getEncoder().encodeToString(bytes);
    }
}
