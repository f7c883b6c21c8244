$Conf{Language} = 'fr';
$Conf{ServerHost} = 'localhost';
$Conf{BackupPCUser} = '@MOI@';
$Conf{BackupPCUserVerify} = 0;
$Conf{CgiAdminUserGroup} = '';
$Conf{CgiAdminUsers} = 'responsable';
$Conf{CgiURL} = 'http://127.0.0.1:@PORT@/backuppc/index.cgi';
$Conf{EMailUserDestDomain} = '@valmont.example';
# Nothing wakes by itself: what is seen does not hang on the hour.
$Conf{WakeupSchedule} = [3];
$Conf{SendmailPath} = '/bin/true';
$Conf{PingCmd} = '&{sub {0}}';
$Conf{XferMethod} = 'tar';
$Conf{TarShareName} = 'Documents';
$Conf{TarClientCmd} = '/usr/bin/env LC_ALL=C $tarPath -c -v -f - -C @ETAT@/documents --totals';
$Conf{TarFullArgs} = '$fileList';
$Conf{TarIncrArgs} = '--newer=$incrDate $fileList';
$Conf{TarClientRestoreCmd} = '/usr/bin/env LC_ALL=C $tarPath -x -p --numeric-owner --same-owner -v -f - -C @ETAT@/documents';
$Conf{ClientNameAlias} = '127.0.0.1';
# What the bench does not install.
$Conf{$_} = undef for qw(SmbClientPath NmbLookupPath PingPath Ping6Path RsyncClientPath RrdToolPath ParPath SshPath);
