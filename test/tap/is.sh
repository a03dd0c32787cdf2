# Sourced by tests: is NAME GOT EXPECTED says "ok" or "not ok" and counts; `exit $failed` at the end.
n=0
failed=0
is() {
	n=$((n + 1))
	if [ "$2" = "$3" ]; then
		echo "ok $n - $1"
	else
		echo "not ok $n - $1"
		printf 'expected: %s\ngot: %s\n' "$3" "$2" | head -n 40 | sed 's/^/# /'
		failed=1
	fi
}
