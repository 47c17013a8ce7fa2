def (first, second) = (1..2).collect { new File(basedir, "target-${it}/reproducible-jar-1.jar").bytes }
assert first.length > 0
assert Arrays.equals(first, second)
return true
