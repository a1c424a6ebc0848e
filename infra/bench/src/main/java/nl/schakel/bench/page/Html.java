package nl.schakel.bench.page;

import java.util.Locale;

/** Small things of HTML. */
final class Html {

    static final String HEAD = """
            <!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>Schakel: measures</title><style>
            body{font:16px/1.5 system-ui,sans-serif;max-width:62rem;margin:2rem auto;padding:0 1rem;color:#1a1a2e}
            h1{font-size:1.7rem}h2{font-size:1.25rem;margin-top:2.5rem}table{border-collapse:collapse;width:100%;font-size:.9rem}
            th,td{text-align:left;padding:.3rem .6rem;border-bottom:1px solid #dcdce6}td.n,th.n,td.g{white-space:nowrap}td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}
            .yes{color:#0b6b3a}.no{color:#a3182f;font-weight:600}figure{margin:1.2rem 0}figcaption{font-size:.9rem;color:#44445c}
            svg{width:100%;height:auto}text{font:12px system-ui,sans-serif;fill:#33334d}.label{text-anchor:end}.tick{text-anchor:middle;fill:#6b6b85}
            .grid{stroke:#e4e4ee}.goal{stroke:#1a1a2e;stroke-width:1.5}.bar{stroke-width:4;stroke-linecap:round;opacity:.45}
            .bar.met{stroke:#0b6b3a}.bar.missed{stroke:#a3182f}.dot.met{fill:#0b6b3a}.dot.missed{fill:#a3182f}
            .round{fill:#2a52be;opacity:.65}.first{fill:none;stroke:#8c8ca6}.note{color:#44445c;font-size:.9rem}
            </style></head><body>
            """;

    private Html() {}

    static String safe(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("'", "&#39;");
    }

    /** With as many decimals as say something. */
    static String number(double value) {
        double size = Math.abs(value);
        int decimals = size >= 100 || value == 0 ? 0 : size >= 10 ? 1 : size >= 0.1 ? 2 : 3;
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }
}
