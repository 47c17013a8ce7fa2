String log = new File(basedir, 'build.log').text
assert log =~ /(?m)^\[INFO\] 2 coroutine methods in 1 class, 3 suspension points, \d+\.\d s\R/ +
        /^\[INFO\] shop\.Harbor\.unload: 1 state, a frame of 2 fields\R/ +
        /^\[INFO\]   1  Co\.yield at shop\.Harbor\.unload\(Harbor\.java:13\) saves crates: int, i: int\R/ +
        /^\[INFO\] shop\.Harbor\.load: 2 states, a frame of 0 fields\R/ +
        /^\[INFO\]   1  Co\.yieldFrom at shop\.Harbor\.load\(Harbor\.java:20\) saves nothing\R/ +
        /^\[INFO\]   2  Co\.yield at shop\.Harbor\.load\(Harbor\.java:21\) saves nothing\R/
return true
