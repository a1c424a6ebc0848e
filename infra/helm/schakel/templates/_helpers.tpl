{{- define "schakel.labels" -}}
app.kubernetes.io/part-of: schakel
app.kubernetes.io/instance: {{ .root.Release.Name }}
app.kubernetes.io/name: {{ .name }}
app.kubernetes.io/version: {{ .root.Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .root.Release.Service }}
{{- end }}

{{- define "schakel.selector" -}}
app.kubernetes.io/instance: {{ .root.Release.Name }}
app.kubernetes.io/name: {{ .name }}
{{- end }}

{{- /* One environment variable from the Secret: name, key */ -}}
{{- define "schakel.fromSecret" -}}
- name: {{ .name }}
  valueFrom:
    secretKeyRef: { name: {{ .root.Values.secret.name | quote }}, key: {{ .key }} }
{{- end }}

{{- define "schakel.env" -}}
{{- $n := printf "%s-" .root.Release.Name -}}
- { name: SERVER_ADDRESS, value: "0.0.0.0" }
- { name: SERVER_PORT, value: "8080" }
- { name: LOGGING_STRUCTURED_FORMAT_CONSOLE, value: ecs }
- { name: JAVA_TOOL_OPTIONS, value: "-XX:MaxRAMPercentage=70" }
- { name: KAFKA_BOOTSTRAP_SERVERS, value: {{ .root.Values.kafka.bootstrapServers | quote }} }
- { name: SCHAKEL_MESSAGING_PARTITIONS, value: {{ .root.Values.kafka.partitions | quote }} }
- { name: OIDC_ISSUER, value: {{ .root.Values.loginIssuer | quote }} }
- { name: SCHAKEL_PUBLIC_URL, value: {{ .root.Values.publicUrl | quote }} }
- { name: SCHAKEL_SOURCE, value: {{ .root.Values.source | quote }} }
- { name: GEZINSPLAN_URL, value: "http://{{ $n }}gezinsplan:8080" }
- { name: MAATWERKTAFEL_URL, value: "http://{{ $n }}maatwerktafel:8080" }
- { name: PROCESEVALUATIE_URL, value: "http://{{ $n }}procesevaluatie:8080" }
- { name: INZAGELOG_URL, value: "http://{{ $n }}inzagelog:8080" }
{{ include "schakel.fromSecret" (dict "root" .root "name" "MONGODB_URI" "key" "mongodb-uri") }}
{{- if eq .name "gateway" }}
{{ include "schakel.fromSecret" (dict "root" .root "name" "GATEWAY_CLIENT_SECRET" "key" "gateway-client-secret") }}
{{ include "schakel.fromSecret" (dict "root" .root "name" "SCHAKEL_ABONNEMENT_SLEUTEL" "key" "abonnement-sleutel") }}
- { name: SCHAKEL_THEMA, value: /thema }
# The ingress says who asks, and through https
- { name: SCHAKEL_FORWARD_HEADERS, value: framework }
{{- else }}
{{ include "schakel.fromSecret" (dict "root" .root "name" "DIENST_CLIENT_SECRET" "key" (printf "%s-client-secret" .name)) }}
{{- end }}
{{- if eq .name "procesevaluatie" }}
- { name: SMTP_HOST, value: {{ .root.Values.mail.host | quote }} }
- { name: SMTP_PORT, value: {{ .root.Values.mail.port | quote }} }
- { name: SCHAKEL_MAIL_FROM, value: {{ .root.Values.mail.from | quote }} }
{{- end }}
{{- with .root.Values.kafka.env }}
{{ toYaml . }}
{{- end }}
{{- with .program.env }}
{{ toYaml . }}
{{- end }}
{{- end }}
